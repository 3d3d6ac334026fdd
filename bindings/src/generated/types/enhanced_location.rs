// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::PersonaPostalAddress;

/// Complex type `t:EnhancedLocationType`, since `Exchange2013_SP1`.
///
/// Microsoft's reference: [`EnhancedLocation`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/enhancedlocation).
#[doc(alias = "EnhancedLocationType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct EnhancedLocation {
    /// Element `t:DisplayName`, required.
    pub display_name: String,
    /// Element `t:Annotation`, optional.
    pub annotation: Option<String>,
    /// Element `t:PostalAddress`, optional.
    pub postal_address: Option<Box<PersonaPostalAddress>>,
}

impl EnhancedLocation {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(display_name: impl Into<String>) -> Self {
        Self {
            display_name: display_name.into(),
            annotation: None,
            postal_address: None,
        }
    }
}

rt::complex_type! {
    EnhancedLocation = "t:EnhancedLocationType", required 1, new(text);
    elements t {
        0 display_name: "DisplayName" required 0;
        1 annotation: "Annotation" optional;
        2 postal_address: "PostalAddress" optional;
    }
}
