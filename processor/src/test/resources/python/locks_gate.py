# The structs.


class _Locks_Gate_raw(_Struct):
    __slots__ = ()
    _layout_ = "ms"
    _pack_ = 1
    _fields_ = [
        ("gate", _ctypes.c_uint32 * 16),
        ("_padding_64", _ctypes.c_uint8 * 4),
    ]


_assert_layout(
    _Locks_Gate_raw,
    68,
    [
        ("gate", 0, 64),
    ],
)


class Locks_Gate(_Locks_Gate_raw, _Region):
    """Nothing but a lock, and smaller than what it is aligned to."""

    __slots__ = ()
    SIZEOF = 68
    FINGERPRINT = 0x9910F6512E17606F
    _DESCRIPTOR = "0 rwlock 64 gate\n"

    gate = _Field("gate", _Words(_Lock), False)
