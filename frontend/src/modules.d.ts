/** What the bundler takes besides TypeScript; TypeScript 6 wants it declared. */
declare module '*.css';
declare module '*.png';
declare module '*?url';
