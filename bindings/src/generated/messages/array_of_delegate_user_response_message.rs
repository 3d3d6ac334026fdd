// @generated

use ::ews_bindings::{rt, xml};

use super::DelegateUserResponseMessage;

/// Complex type `m:ArrayOfDelegateUserResponseMessageType`.
#[doc(alias = "ArrayOfDelegateUserResponseMessageType")]
pub type ArrayOfDelegateUserResponseMessage = xml::List<
    DelegateUserResponseMessage,
    ArrayOfDelegateUserResponseMessageList,
>;

rt::list_name!(
    ArrayOfDelegateUserResponseMessageList: Elements "m:DelegateUserResponseMessageType"
    { name: "m:ArrayOfDelegateUserResponseMessageType", model:
    "m:DelegateUserResponseMessageType+", flags: checked }
);
