// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{DefaultShapeNames, NonEmptyArrayOfPathsToElement};

/// Complex type `t:FolderResponseShapeType`.
///
/// Microsoft's reference: [`FolderShape`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/foldershape).
#[doc(alias = "FolderResponseShapeType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FolderResponseShape {
    /// Element `t:BaseShape`, required.
    pub base_shape: DefaultShapeNames,
    /// Element `t:AdditionalProperties`, optional.
    pub additional_properties: Option<NonEmptyArrayOfPathsToElement>,
}

impl Eq for FolderResponseShape {}

impl FolderResponseShape {
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
    FolderResponseShape = "t:FolderResponseShapeType", required 1, new(value);
    elements t {
        0 base_shape: "BaseShape" required 0;
        1 additional_properties: "AdditionalProperties" optional;
    }
}
