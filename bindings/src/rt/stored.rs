//! The form in which serde stores values with facets.
//!
//! A value within its facets is stored plain, and loading checks the facets. Reading XML also accepts values outside
//! their facets. These are stored with a mark (`{"outside_facet": -5}`). So every value that was read can be stored and
//! loaded, and a value without the mark is always within its facets.
//!
//! JSON lacks infinity and "not a number". The module [`float`] stores these numbers as XML writes them.

use std::borrow::Cow;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use self::float::Float;
use super::RawXml;

/// The form of a value in self-describing formats.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Stored<T> {
    Plain(T),
    Kept { outside_facet: T },
}

/// Stores a value. `kept` marks a value outside its facets.
pub fn serialize<T: Serialize, S: Serializer>(
    value: &T,
    kept: bool,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    if !serializer.is_human_readable() {
        (kept, value).serialize(serializer)
    } else if kept {
        Stored::Kept { outside_facet: value }.serialize(serializer)
    } else {
        value.serialize(serializer)
    }
}

/// Loads a value. Returns `true` with the value if it has the mark for a value outside its facets.
pub fn deserialize<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<(bool, T), D::Error> {
    if !deserializer.is_human_readable() {
        return Deserialize::deserialize(deserializer);
    }
    Ok(match Stored::deserialize(deserializer)? {
        Stored::Plain(value) => (false, value),
        Stored::Kept { outside_facet } => (true, outside_facet),
    })
}

/// Stores a floating-point number as [`serialize`] stores other values.
pub fn serialize_float<T: Float, S: Serializer>(
    value: &T,
    kept: bool,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    if serializer.is_human_readable() {
        serialize(&value.stored(), kept, serializer)
    } else {
        serialize(value, kept, serializer)
    }
}

/// Loads a floating-point number as [`deserialize`] loads other values.
pub fn deserialize_float<'de, T: Float, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<(bool, T), D::Error> {
    if !deserializer.is_human_readable() {
        return deserialize(deserializer);
    }
    let (kept, stored) = deserialize(deserializer)?;
    Ok((kept, float::loaded(stored)?))
}

/// Raw XML is stored as its text; the default value is stored as an empty text.
impl Serialize for RawXml {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for RawXml {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <Cow<'de, str>>::deserialize(deserializer)?;
        if text.is_empty() { Ok(Self::default()) } else { text.parse().map_err(D::Error::custom) }
    }
}

/// `serde(with)` for floating-point numbers: JSON would turn infinity into `null`.
pub mod float {
    use serde::de::DeserializeOwned;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    use crate::rt::{List, parsed};
    use crate::value::Nillable;

    /// A number, or the text of a number that JSON does not have.
    #[derive(Serialize, Deserialize)]
    #[serde(untagged)]
    pub enum Stored<T> {
        /// A finite number.
        Number(T),
        /// `INF`, `-INF` or `NaN`.
        Text(String),
    }

    /// A floating-point number, or a field of such numbers.
    pub trait Float: Serialize + DeserializeOwned {
        /// The stored form.
        type Stored: Serialize + DeserializeOwned;

        /// Converts the value into the stored form.
        fn stored(&self) -> Self::Stored;

        /// Converts the stored form into the value; `None` if the text is not a number.
        fn loaded(stored: Self::Stored) -> Option<Self>;
    }

    macro_rules! float {
        ($($type:ty),*) => { $(
            impl Float for $type {
                type Stored = Stored<$type>;

                fn stored(&self) -> Stored<$type> {
                    if self.is_finite() { Stored::Number(*self) } else { Stored::Text(crate::rt::text_of(self)) }
                }

                fn loaded(stored: Stored<$type>) -> Option<Self> {
                    match stored {
                        Stored::Number(number) => Some(number),
                        Stored::Text(text) => parsed(text.into(), true).ok(),
                    }
                }
            }
        )* };
    }

    float!(f32, f64);

    impl<T: Float> Float for Option<T> {
        type Stored = Option<T::Stored>;

        fn stored(&self) -> Self::Stored {
            self.as_ref().map(T::stored)
        }

        fn loaded(stored: Self::Stored) -> Option<Self> {
            match stored {
                Some(stored) => T::loaded(stored).map(Some),
                None => Some(None),
            }
        }
    }

    impl<T: Float> Float for Vec<T> {
        type Stored = Vec<T::Stored>;

        fn stored(&self) -> Self::Stored {
            self.iter().map(T::stored).collect()
        }

        fn loaded(stored: Self::Stored) -> Option<Self> {
            stored.into_iter().map(T::loaded).collect()
        }
    }

    impl<T: Float, N> Float for List<T, N> {
        type Stored = Vec<T::Stored>;

        fn stored(&self) -> Self::Stored {
            self.iter().map(T::stored).collect()
        }

        fn loaded(stored: Self::Stored) -> Option<Self> {
            Vec::<T>::loaded(stored).map(Self::from)
        }
    }

    impl<T: Float> Float for Nillable<T> {
        type Stored = Nillable<T::Stored>;

        fn stored(&self) -> Self::Stored {
            match self {
                Self::Nil => Nillable::Nil,
                Self::Value(value) => Nillable::Value(value.stored()),
            }
        }

        fn loaded(stored: Self::Stored) -> Option<Self> {
            match stored {
                Nillable::Nil => Some(Self::Nil),
                Nillable::Value(stored) => T::loaded(stored).map(Self::Value),
            }
        }
    }

    /// Stores a field.
    pub fn serialize<T: Float, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
        if serializer.is_human_readable() {
            value.stored().serialize(serializer)
        } else {
            value.serialize(serializer)
        }
    }

    /// Loads a field.
    pub fn deserialize<'de, T: Float, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        if !deserializer.is_human_readable() {
            return T::deserialize(deserializer);
        }
        loaded(T::Stored::deserialize(deserializer)?)
    }

    /// Converts the stored form into the value.
    pub(super) fn loaded<T: Float, E: serde::de::Error>(stored: T::Stored) -> Result<T, E> {
        T::loaded(stored).ok_or_else(|| E::custom("expected a number, \"INF\", \"-INF\" or \"NaN\""))
    }
}
