# The structs.


class _demo_Rectangle_raw(_Struct):
    __slots__ = ()
    _layout_ = "ms"
    _pack_ = 1
    _fields_ = [
        ("width", _ctypes.c_int32),
    ]


_assert_layout(
    _demo_Rectangle_raw,
    4,
    [
        ("width", 0, 4),
    ],
)


class demo_Rectangle(_demo_Rectangle_raw):
    """A function of Windows has its name."""

    __slots__ = ()
    SIZEOF = 4
    FINGERPRINT = 0x441678AAADD479EB

    width = _Field("width", _Number(-(2**31), 2**31 - 1))


class _NamesInC_Rectangles_raw(_Struct):
    __slots__ = ()
    _layout_ = "ms"
    _pack_ = 1
    _fields_ = [
        ("first", demo_Rectangle),
    ]


_assert_layout(
    _NamesInC_Rectangles_raw,
    4,
    [
        ("first", 0, 4),
    ],
)


class NamesInC_Rectangles(_NamesInC_Rectangles_raw, _Region):
    """The struct demo.NamesInC.Rectangles."""

    __slots__ = ()
    SIZEOF = 4
    FINGERPRINT = 0x9BDC112C9B103697
    _DESCRIPTOR = "format 2\nstruct\n0 int32 4 width\nlayout\n0 struct#1 4 first\n"

    first = _Field("first", _Inner(demo_Rectangle))
