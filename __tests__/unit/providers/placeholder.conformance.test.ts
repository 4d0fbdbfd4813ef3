import { createPlaceholderProvider } from '../../../src/providers/placeholder/adapter.ts';
import { describeProvider } from './conformance.ts';

describeProvider({
  name: 'placeholder',
  create: () => createPlaceholderProvider(),
  service: null,
  takesOptions: false,
});
