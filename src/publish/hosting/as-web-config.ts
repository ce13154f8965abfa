import { fileTypes } from './file-types.ts';
import type { Headers } from './headers.ts';

const escape = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/**
 * `web.config`, as IIS 7 and newer read it in the folder. Each entry is taken away before it is given: one that the
 * server has already would otherwise make it answer 500.19 to everything.
 */
export function asWebConfig({ everywhere, hashed }: Headers): string {
  const types = Object.entries(fileTypes)
    .filter(([ending]) => ending !== '.html')
    .flatMap(([ending, { type }]) => [
      `      <remove fileExtension="${ending}" />`,
      `      <mimeMap fileExtension="${ending}" mimeType="${type}" />`,
    ]);
  const headers = everywhere.flatMap(([name, value]) => [
    `        <remove name="${name}" />`,
    `        <add name="${name}" value="${escape(value)}" />`,
  ]);
  const kept = hashed.flatMap(({ folder }) => [
    `  <location path="${escape(folder)}">`,
    '    <system.webServer>',
    '      <staticContent>',
    '        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" cacheControlCustom="public, immutable" />',
    '      </staticContent>',
    '    </system.webServer>',
    '  </location>',
  ]);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<!--',
    '  For IIS. Without it, search does not work there, since IIS sends no file whose ending it does not know.',
    '  If the folder answers 500.19, the server lets no folder settle this: take this file out and give the',
    '  MIME types below to the administrator of the server.',
    '  To show the site in a frame on another host, add that host after frame-ancestors.',
    '  For an address that does not exist, add this to system.webServer, with where your folder lies:',
    '    <httpErrors errorMode="Custom">',
    '      <remove statusCode="404" />',
    '      <error statusCode="404" path="/learn/404.html" responseMode="ExecuteURL" />',
    '    </httpErrors>',
    '-->',
    '<configuration>',
    '  <system.webServer>',
    '    <staticContent>',
    '      <clientCache cacheControlMode="DisableCache" />',
    ...types,
    '    </staticContent>',
    '    <httpProtocol>',
    '      <customHeaders>',
    ...headers,
    '      </customHeaders>',
    '    </httpProtocol>',
    '  </system.webServer>',
    ...kept,
    '</configuration>',
    '',
  ].join('\n');
}
