// @generated

use ::ews_bindings::rt;
use super::ResponseObject;

/// Complex type `t:ProposeNewTimeType`, since `Exchange2013_SP1`.
///
/// Extends `t:ResponseObjectType`.
#[doc(alias = "ProposeNewTimeType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ProposeNewTime {
    /// The fields inherited from [`ResponseObject`].
    pub base: ResponseObject,
}

rt::complex_type! {
    ProposeNewTime: ResponseObject = "t:ProposeNewTimeType";
    attributes {
        base;
    }
    elements {
        base;
    }
}
