import io.sharedstruct.*;

@SharedStruct(size = 100, align = 64) // ERROR [SizeNotAligned] size 100 is no multiple of the declared alignment 64, so the struct would not be aligned in an array; give 128, or leave the size out
interface MyData {
    int getX();
}
