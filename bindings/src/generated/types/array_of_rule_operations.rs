// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::{CreateRuleOperation, DeleteRuleOperation, SetRuleOperation};

/// Complex type `t:ArrayOfRuleOperationsType`, since `Exchange2010_SP1`.
///
/// A list of `ArrayOfRuleOperationsChoice`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`Operations`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/operations).
#[doc(alias = "ArrayOfRuleOperationsType")]
pub type ArrayOfRuleOperations = xml::List<
    ArrayOfRuleOperationsChoice,
    ArrayOfRuleOperationsList,
>;

rt::list_type! {
    ArrayOfRuleOperationsList = "t:ArrayOfRuleOperationsType" checked;
    choices(ArrayOfRuleOperationsChoice) at_least_once
}

/// The choice in `t:ArrayOfRuleOperationsType`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum ArrayOfRuleOperationsChoice {
    /// Element `t:CreateRuleOperation`.
    CreateRuleOperation(Box<CreateRuleOperation>),
    /// Element `t:SetRuleOperation`.
    SetRuleOperation(Box<SetRuleOperation>),
    /// Element `t:DeleteRuleOperation`.
    DeleteRuleOperation(Box<DeleteRuleOperation>),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

impl Eq for ArrayOfRuleOperationsChoice {}

rt::choice_type! {
    ArrayOfRuleOperationsChoice;
    0 CreateRuleOperation(CreateRuleOperation): t "CreateRuleOperation";
    1 SetRuleOperation(SetRuleOperation): t "SetRuleOperation";
    2 DeleteRuleOperation(DeleteRuleOperation): t "DeleteRuleOperation";
}
