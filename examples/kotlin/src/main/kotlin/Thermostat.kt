import io.sharedstruct.Array
import io.sharedstruct.FixedString
import io.sharedstruct.SharedStruct

enum class Mode { OFF, HEAT, COOL }

/** A property that can be set is a `var`; annotations go to its getter. */
@SharedStruct(name = "thermostat")
interface Thermostat {
    @get:FixedString(32)
    var room: String

    var target: Double

    var mode: Mode

    /** Elements of arrays are reached by functions, as in Java. */
    @Array(4)
    fun getReadingAt(index: Int): Float

    fun setReadingAt(index: Int, reading: Float)
}
