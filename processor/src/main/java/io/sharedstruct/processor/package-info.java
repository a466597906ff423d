/**
 * The annotation processor of SharedStruct: the door, where the compiler comes in and files go out. Data flows one
 * way through the rooms: {@code read} describes an annotated interface in records of {@code source}, {@code check}
 * turns them into a {@code model} or into problems that {@code problem} words, and each room under {@code emit}
 * writes the model in a language. The door may name them all, and only it names the compiler's messager and files.
 *
 * <p>Nothing here is for users to call.
 */
@NullMarked
package io.sharedstruct.processor;

import org.jspecify.annotations.NullMarked;
