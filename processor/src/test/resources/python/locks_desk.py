# The structs.


class _Locks_R_raw(_Struct):
    __slots__ = ()
    _layout_ = "ms"
    _pack_ = 1
    _fields_ = [
        ("sequence", _ctypes.c_uint32 * 2),
        ("price", _ctypes.c_double),
    ]


_assert_layout(
    _Locks_R_raw,
    16,
    [
        ("price", 8, 8),
        ("sequence", 0, 8),
    ],
)


class Locks_R(_Locks_R_raw):
    """In fluent style, and beside a name that a type variable might have."""

    __slots__ = ()
    SIZEOF = 16
    FINGERPRINT = 0x32F08E5B49D3CEDC
    _SEQUENCE = 0

    price = _Field("price", _Float("d"))
    sequence = _Field("sequence", _Words(_Sequence), False)


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


class Locks_Gate(_Locks_Gate_raw):
    """Nothing but a lock, and smaller than what it is aligned to."""

    __slots__ = ()
    SIZEOF = 68
    FINGERPRINT = 0x9910F6512E17606F

    gate = _Field("gate", _Words(_Lock), False)


class _desk_raw(_Struct):
    __slots__ = ()
    _layout_ = "ms"
    _pack_ = 1
    _fields_ = [
        ("quote", Locks_R),
        ("_padding_16", _ctypes.c_uint8 * 48),
        ("gate", Locks_Gate),
        ("_padding_132", _ctypes.c_uint8 * 4),
        ("row", Locks_R * 2),
        ("_padding_168", _ctypes.c_uint8 * 24),
        ("own", _ctypes.c_uint32 * 1),
        ("_padding_196", _ctypes.c_uint8 * 60),
    ]


_assert_layout(
    _desk_raw,
    256,
    [
        ("quote", 0, 16),
        ("gate", 64, 68),
        ("row", 136, 32),
        ("own", 192, 4),
    ],
)


class desk(_desk_raw, _Region):
    """The struct demo.Locks.Desk."""

    __slots__ = ()
    SIZEOF = 256
    FINGERPRINT = 0x7097B3699F4BC639
    _DESCRIPTOR = (
        "format 2\nstruct\n0 sequence 8 sequence\n8 float64 8 price\nstruct\n0 rwlock"
        " 64 gate\nlayout\n0 struct#1 16 quote\n64 struct#2 68 gate\n136 struct#1[2] "
        "32 row\n192 lock 4 own\n"
    )

    quote = _Field("quote", _Inner(Locks_R, True))
    gate = _Field("gate", _Inner(Locks_Gate, True))
    row = _Field("row", _Row(_Inner(Locks_R, True), 2))
    own = _Field("own", _Words(_Lock), False)
