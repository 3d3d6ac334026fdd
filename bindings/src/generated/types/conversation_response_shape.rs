// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{DefaultShapeNames, NonEmptyArrayOfPathsToElement};

/// Complex type `t:ConversationResponseShapeType`, since `Exchange2013_SP1`.
///
/// Microsoft's reference: [`ConversationShape`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/conversationshape).
#[doc(alias = "ConversationResponseShapeType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ConversationResponseShape {
    /// Element `t:BaseShape`, required.
    pub base_shape: DefaultShapeNames,
    /// Element `t:AdditionalProperties`, optional.
    pub additional_properties: Option<NonEmptyArrayOfPathsToElement>,
}

impl Eq for ConversationResponseShape {}

impl ConversationResponseShape {
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
    ConversationResponseShape = "t:ConversationResponseShapeType", required 1, new(value);
    elements t {
        0 base_shape: "BaseShape" required 0;
        1 additional_properties: "AdditionalProperties" optional;
    }
}
