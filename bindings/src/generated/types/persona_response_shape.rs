// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{DefaultShapeNames, NonEmptyArrayOfPathsToElement};

/// Complex type `t:PersonaResponseShapeType`, since `Exchange2013_SP1`.
///
/// Microsoft's reference: [`PersonaShape`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/personashape).
#[doc(alias = "PersonaResponseShapeType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PersonaResponseShape {
    /// Element `t:BaseShape`, required.
    pub base_shape: DefaultShapeNames,
    /// Element `t:AdditionalProperties`, optional.
    pub additional_properties: Option<NonEmptyArrayOfPathsToElement>,
}

impl Eq for PersonaResponseShape {}

impl PersonaResponseShape {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(base_shape: DefaultShapeNames) -> Self {
        Self {
            base_shape,
            additional_properties: None,
        }
    }
}

rt::complex_type! {
    PersonaResponseShape = "t:PersonaResponseShapeType", required 1, new(value);
    elements t {
        0 base_shape: "BaseShape" required 0;
        1 additional_properties: "AdditionalProperties" optional;
    }
}
