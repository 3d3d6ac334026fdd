//! Values with facets as serde stores them.
//!
//! A value within its facets is stored plain, and comes back through the checked constructor. Reading
//! also keeps values outside; those are stored marked (`{"outside_facet": -5}`), so that what was read
//! can be stored and loaded, while nobody gets such a value in by accident.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The form for formats that name what they hold.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Stored<T> {
    Plain(T),
    Kept { outside_facet: T },
}

/// Stores a value; `kept` says that it is outside its facets.
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

/// Loads a value, and whether it was marked as outside its facets.
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
