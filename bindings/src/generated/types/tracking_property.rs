// @generated

use ::ews_bindings::rt;
use super::super::ns;

/// Complex type `t:TrackingPropertyType`, since `Exchange2010_SP1`.
///
/// Microsoft's reference: [`TrackingPropertyType`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/trackingpropertytype).
#[doc(alias = "TrackingPropertyType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct TrackingProperty {
    /// Element `t:Name`, required.
    pub name: String,
    /// Element `t:Value`, optional.
    pub value: Option<String>,
}

impl Eq for TrackingProperty {}

impl TrackingProperty {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            value: None,
        }
    }
}

rt::complex_type! {
    TrackingProperty = "t:TrackingPropertyType", required 1, new(text);
    elements t {
        0 name: "Name" required 0;
        1 value: "Value" optional;
    }
}
