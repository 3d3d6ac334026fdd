// @generated

use ::ews_bindings::xml;

use super::DelegateUserResponseMessage;

/// Complex type `m:ArrayOfDelegateUserResponseMessageType`.
#[doc(alias = "ArrayOfDelegateUserResponseMessageType")]
pub type ArrayOfDelegateUserResponseMessage = xml::List<
    DelegateUserResponseMessage,
    ArrayOfDelegateUserResponseMessageList,
>;

xml::list_name!(
    ArrayOfDelegateUserResponseMessageList: Elements "m:DelegateUserResponseMessageType"
    { name: "m:ArrayOfDelegateUserResponseMessageType", model:
    "m:DelegateUserResponseMessageType+", flags: checked }
);
