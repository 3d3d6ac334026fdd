// @generated

use ::ews_bindings::rt;
use super::ResponseObject;

/// Complex type `t:AddItemToMyCalendarType`, since `Exchange2013_SP1`.
///
/// Extends `t:ResponseObjectType`.
#[doc(alias = "AddItemToMyCalendarType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AddItemToMyCalendar {
    /// The fields inherited from [`ResponseObject`].
    pub base: ResponseObject,
}

rt::complex_type! {
    AddItemToMyCalendar: ResponseObject = "t:AddItemToMyCalendarType";
    attributes {
        base;
    }
    elements {
        base;
    }
}
