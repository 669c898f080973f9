import { floorStyles, floorSyntax } from './floor-syntax.mjs';

/** What a page with the strict policy would refuse, and what old browsers do not read. */
export const pageSyntax = [
  {
    selector: 'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML|srcdoc)$/]',
    message: 'Trusted Types refuse text as HTML: build nodes, or let Lit render.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)$/]',
    message: 'Trusted Types refuse text as HTML: build nodes, or let Lit render.',
  },
  {
    selector: 'CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]',
    message: 'Trusted Types refuse text as HTML: build nodes, or let Lit render.',
  },
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle=/]',
    message: "style-src 'self' drops style attributes: use classes, custom properties, SVG attributes.",
  },
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/<(style|script)/]',
    message: 'The policy drops it: styles are static `css`, scripts are modules.',
  },
  {
    selector: 'CallExpression[callee.property.name="setAttribute"] > Literal.arguments:first-child[value="style"]',
    message: "style-src 'self' drops style attributes: use classes, custom properties, SVG attributes.",
  },
  {
    selector: 'NewExpression[callee.name=/^(Worker|SharedWorker)$/]',
    message: 'No workers in pages: the policy (packages/dev/server/policy.mjs) names no source for them.',
  },
  ...floorSyntax,
  ...floorStyles,
];
