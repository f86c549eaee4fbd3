//! The part of CBOR (RFC 8949) that authenticators write: definite lengths, no tags, no floats, little nesting.
//!
//! Owns: reading it within bounds; nothing is allocated by a length that was merely claimed.

/// How deep values may nest.
const DEPTH: usize = 8;

/// One value, its bytes borrowed.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Value<'a> {
    Int(i64),
    Bytes(&'a [u8]),
    Text(&'a str),
    List(Vec<Value<'a>>),
    Map(Vec<(Value<'a>, Value<'a>)>),
    Simple(u8),
}

impl<'a> Value<'a> {
    /// The value that `bytes` are, to the last one.
    pub(super) fn read_all(bytes: &'a [u8]) -> Option<Self> {
        let (value, rest) = Self::read(bytes)?;
        rest.is_empty().then_some(value)
    }

    /// The value that `bytes` begin with, and what follows.
    pub(super) fn read(bytes: &'a [u8]) -> Option<(Self, &'a [u8])> {
        read(bytes, DEPTH)
    }

    /// The value of a text key.
    pub(super) fn field(&self, name: &str) -> Option<&Self> {
        self.entry(&Value::Text(name))
    }

    /// The value of a number key.
    pub(super) fn label(&self, number: i64) -> Option<&Self> {
        self.entry(&Value::Int(number))
    }

    /// A byte string.
    pub(super) fn bytes(&self) -> Option<&'a [u8]> {
        match self {
            Self::Bytes(bytes) => Some(bytes),
            _ => None,
        }
    }

    /// A whole number.
    pub(super) fn int(&self) -> Option<i64> {
        match self {
            Self::Int(number) => Some(*number),
            _ => None,
        }
    }

    /// A key that stands twice is as good as none: nobody can say which one counts.
    fn entry(&self, key: &Value<'_>) -> Option<&Self> {
        let Self::Map(pairs) = self else { return None };
        let mut found = pairs.iter().filter(|(own, _)| own == key);
        let (_, value) = found.next()?;
        found.next().is_none().then_some(value)
    }
}

fn read(bytes: &[u8], depth: usize) -> Option<(Value<'_>, &[u8])> {
    let depth = depth.checked_sub(1)?;
    let (first, rest) = bytes.split_first()?;
    let (major, short) = (first >> 5, first & 31);
    if major == 7 {
        return (short < 24).then_some((Value::Simple(short), rest));
    }
    let (argument, rest) = argument(short, rest)?;
    match major {
        0 => Some((Value::Int(i64::try_from(argument).ok()?), rest)),
        1 => Some((Value::Int(-1 - i64::try_from(argument).ok()?), rest)),
        2 => {
            let (bytes, rest) = rest.split_at_checked(usize::try_from(argument).ok()?)?;
            Some((Value::Bytes(bytes), rest))
        }
        3 => {
            let (bytes, rest) = rest.split_at_checked(usize::try_from(argument).ok()?)?;
            Some((Value::Text(std::str::from_utf8(bytes).ok()?), rest))
        }
        4 => {
            let (mut items, mut rest) = (Vec::new(), rest);
            for _ in 0..argument {
                let (item, after) = read(rest, depth)?;
                items.push(item);
                rest = after;
            }
            Some((Value::List(items), rest))
        }
        5 => {
            let (mut pairs, mut rest) = (Vec::new(), rest);
            for _ in 0..argument {
                let (key, after) = read(rest, depth)?;
                let (value, after) = read(after, depth)?;
                pairs.push((key, value));
                rest = after;
            }
            Some((Value::Map(pairs), rest))
        }
        _ => None,
    }
}

fn argument(short: u8, rest: &[u8]) -> Option<(u64, &[u8])> {
    let wide = match short {
        0..24 => return Some((short.into(), rest)),
        24 => 1,
        25 => 2,
        26 => 4,
        27 => 8,
        _ => return None,
    };
    let (bytes, rest) = rest.split_at_checked(wide)?;
    let number = bytes.iter().fold(0_u64, |sum, byte| sum << 8 | u64::from(*byte));
    Some((number, rest))
}
