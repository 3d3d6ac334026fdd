// @generated

use ::ews_bindings::rt;
use super::ResponseObjectCore;

/// Abstract complex type `t:ResponseObjectType`.
///
/// Extends `t:ResponseObjectCoreType`.
#[doc(alias = "ResponseObjectType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ResponseObject {
    /// The fields inherited from [`ResponseObjectCore`].
    pub base: ResponseObjectCore,
    /// Attribute `ObjectName`, optional.
    pub object_name: Option<String>,
}

rt::complex_type! {
    ResponseObject: ResponseObjectCore = "t:ResponseObjectType";
    attributes {
        0 object_name: "ObjectName" ?;
    }
    elements {
        base;
    }
}
