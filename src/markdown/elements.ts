import type { Node, Parent } from 'unist';

type Properties = Record<string, string | number | boolean | string[]>;

/** A node that remark-rehype turns into the named element, whatever it holds. */
export const element = (name: string, properties: Properties, children: readonly Node[]): Parent => ({
  type: 'element-of-ours',
  data: { hName: name, hProperties: properties } as Parent['data'] & object,
  children: [...children],
});

/** Makes an existing node become the named element, keeping its children. */
export function become(node: Node, name: string, properties: Properties): void {
  node.data = { ...node.data, hName: name, hProperties: properties } as Node['data'] & object;
}

/** Adds properties to the element that a node becomes anyway. */
export function decorate(node: Node, properties: Properties): void {
  const data = (node.data ?? {}) as { hProperties?: Properties };
  node.data = { ...data, hProperties: { ...data.hProperties, ...properties } } as Node['data'] & object;
}

export const textNode = (value: string): Node => ({ type: 'text', value }) as Node;
