// @generated

use ::ews_bindings::rt;
use super::super::ns;

/// Complex type `t:SearchRefinerItemType`, since `Exchange2013_SP1`.
///
/// Microsoft's reference: [`Refiner`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/refiner).
#[doc(alias = "SearchRefinerItemType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SearchRefinerItem {
    /// Element `t:Name`, required.
    pub name: String,
    /// Element `t:Value`, required.
    pub value: String,
    /// Element `t:Count`, required.
    pub count: i64,
    /// Element `t:Token`, required.
    pub token: String,
}

impl Eq for SearchRefinerItem {}

impl SearchRefinerItem {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        name: impl Into<String>,
        value: impl Into<String>,
        count: i64,
        token: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
            count,
            token: token.into(),
        }
    }
}

rt::complex_type! {
    SearchRefinerItem = "t:SearchRefinerItemType", required 4, new(text text value text);
    elements t {
        0 name: "Name" required 0;
        1 value: "Value" required 1;
        2 count: "Count" required 2;
        3 token: "Token" required 3;
    }
}
