import { createLocalDrawing } from '../../../src/images/drawing/local.ts';
import { createPlaceholderProvider } from '../../../src/providers/placeholder/adapter.ts';
import { describeProvider } from './conformance.ts';

describeProvider({
  name: 'placeholder',
  create: () => createPlaceholderProvider(createLocalDrawing()),
  service: null,
  takesOptions: false,
});
