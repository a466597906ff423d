/**
 * The enums of annotations. The processor has its own, with the same constants as those that users name: it runs where the
 * compiler loads it, and the annotations may be on the path of the user's code only.
 */
@NullMarked
package io.sharedstruct.processor.constant;

import org.jspecify.annotations.NullMarked;
