// Plain JavaScript, and first: an older Node would stumble over TypeScript before it could say what is wrong.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `This needs Node 22.18 or newer, but Node ${process.versions.node} is running it: run npm ci without --ignore-scripts, which brings the project's own Node, and start this with npm run.`,
  );
  process.exit(2);
}
