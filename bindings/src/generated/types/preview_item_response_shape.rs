// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{NonEmptyArrayOfExtendedFieldUrisType, PreviewItemBaseShape};

/// Complex type `t:PreviewItemResponseShapeType`, since `Exchange2013_SP1`.
///
/// Microsoft's reference: [`PreviewItemResponseShape`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/previewitemresponseshape).
#[doc(alias = "PreviewItemResponseShapeType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PreviewItemResponseShape {
    /// Element `t:BaseShape`, required.
    pub base_shape: PreviewItemBaseShape,
    /// Element `t:AdditionalProperties`, optional.
    pub additional_properties: Option<NonEmptyArrayOfExtendedFieldUrisType>,
}

impl Eq for PreviewItemResponseShape {}

impl PreviewItemResponseShape {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(base_shape: PreviewItemBaseShape) -> Self {
        Self {
            base_shape,
            additional_properties: None,
        }
    }
}

rt::complex_type! {
    PreviewItemResponseShape = "t:PreviewItemResponseShapeType", required 1, new(value);
    elements t {
        0 base_shape: "BaseShape" required 0;
        1 additional_properties: "AdditionalProperties" optional;
    }
}
