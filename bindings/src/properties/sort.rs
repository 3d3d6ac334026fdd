//! The order of items and folders, for servers.

use std::cmp::Ordering;

use crate::types::{FieldOrder, SortDirection};

use super::Properties;
use super::restriction::folded;

/// Compares two items or folders by the fields of `SortOrder`. A property without a value comes before all values, as in
/// Exchange 2019: first in ascending order, last in descending order. A property that cannot be compared counts as one
/// without a value.
///
/// ```
/// use ews_bindings::properties::compare;
/// use ews_bindings::types::{AnyPath, FieldOrder, Message, SortDirection, UnindexedFieldUri};
///
/// let by_size = FieldOrder::new(SortDirection::Descending, AnyPath::from(UnindexedFieldUri::ItemSize));
/// let mut messages: Vec<Message> = vec![Message::default(); 2];
/// messages[1].size = Some(10);
/// messages.sort_by(|a, b| compare(a, b, &[by_size.clone()]));
/// assert_eq!(messages[0].size, Some(10));
/// ```
pub fn compare<T: Properties>(a: &T, b: &T, fields: &[FieldOrder]) -> Ordering {
    let by_field = |field: &FieldOrder| {
        let value = |of: &T| of.scalar(&field.path).map(folded);
        let order = match (value(a), value(b)) {
            (Some(a), Some(b)) => a.total_cmp(&b),
            (a, b) => a.is_some().cmp(&b.is_some()),
        };
        if field.order == SortDirection::Descending { order.reverse() } else { order }
    };
    fields.iter().map(by_field).find(|order| order.is_ne()).unwrap_or(Ordering::Equal)
}
