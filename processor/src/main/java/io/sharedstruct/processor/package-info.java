/**
 * The annotation processor of SharedStruct. Data flows one way: {@code StructReader} describes an annotated interface,
 * {@code StructValidator} turns the description into a model or into problems, {@code StructEmitter} writes the class.
 *
 * <p>Nothing here is for users to call.
 */
@NullMarked
package io.sharedstruct.processor;

import org.jspecify.annotations.NullMarked;
