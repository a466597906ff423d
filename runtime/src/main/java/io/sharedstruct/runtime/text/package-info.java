/**
 * How charsets put texts into bytes, in memory at an address: codecs, and what finds the end of a text. It knows neither regions
 * nor systems; who calls it has checked that all bytes of the field are there, and keeps them there.
 */
@NullMarked
package io.sharedstruct.runtime.text;

import org.jspecify.annotations.NullMarked;
