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


class _Locks_Mixed_raw_union_0(_ctypes.Union):
    _layout_ = "ms"
    _pack_ = 1
    _fields_ = [
        ("text", _ctypes.c_uint8 * 8),
        ("number", _ctypes.c_int16),
    ]


class _Locks_Mixed_raw(_Struct):
    __slots__ = ()
    _layout_ = "ms"
    _pack_ = 1
    _anonymous_ = [
        "_union_0",
    ]
    _fields_ = [
        ("_union_0", _Locks_Mixed_raw_union_0),
        ("lock", _ctypes.c_uint32 * 1),
        ("_padding_12", _ctypes.c_uint8 * 4),
        ("quote", Locks_R * 3),
        ("trade", Locks_R * 2000),
        ("sequence", _ctypes.c_uint32 * 2),
    ]


_assert_layout(
    _Locks_Mixed_raw,
    32072,
    [
        ("text", 0, 8),
        ("number", 0, 2),
        ("lock", 8, 4),
        ("quote", 16, 48),
        ("trade", 64, 32000),
        ("sequence", 32064, 8),
    ],
)


class Locks_Mixed(_Locks_Mixed_raw, _Region):
    """A snapshot of this holds bytes, but none of a lock."""

    __slots__ = ()
    SIZEOF = 32072
    FINGERPRINT = 0x3948ACFF64B75F09
    _SEQUENCE = 32064
    _DESCRIPTOR = (
        "format 2\nstruct\n0 sequence 8 sequence\n8 float64 8 price\nlayout\n0 string"
        "/UTF-8 8 text\n0 int16 2 number\n8 lock 4 lock\n16 struct#1[3] 48 quote\n64 "
        "struct#1[2000] 32000 trade\n32064 sequence 8 sequence\n"
    )

    text = _Field("text", _Text(8, "utf-8", nul=1))
    text_bytes = _Field("text", _TextBytes(_Text(8, "utf-8", nul=1)), False)
    number = _Field("number", _Number(-(2**15), 2**15 - 1))
    lock = _Field("lock", _Words(_Lock), False)
    quote = _Field("quote", _Row(_Inner(Locks_R, True), 3))
    trade = _Field("trade", _Row(_Inner(Locks_R, True), 2000))
    sequence = _Field("sequence", _Words(_Sequence), False)
