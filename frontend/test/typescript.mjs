// Lets Node run our TypeScript as it stands: imports name no file endings, as bundlers want it.
import { registerHooks } from 'node:module';

registerHooks({
  resolve(name, context, next) {
    const own = name.startsWith('.') && !/\.[a-z]+$/.test(name);
    return next(own ? `${name}.ts` : name, context);
  }
});
