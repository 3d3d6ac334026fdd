// @generated

use ::ews_bindings::xml;

use super::{CreateRuleOperation, DeleteRuleOperation, SetRuleOperation};

/// Complex type `t:ArrayOfRuleOperationsType`.
#[doc(alias = "ArrayOfRuleOperationsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfRuleOperations(pub Vec<ArrayOfRuleOperationsChoice>);

xml::complex_type!(
    ArrayOfRuleOperations { name: "t:ArrayOfRuleOperationsType", model:
    "(t:CreateRuleOperation | t:SetRuleOperation | t:DeleteRuleOperation)+", checked:
    true }
);

xml::wrapper_type!(ArrayOfRuleOperations, ArrayOfRuleOperationsChoice);

xml::list_of_choices!(ArrayOfRuleOperations);

/// The choice in `t:ArrayOfRuleOperationsType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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

xml::from_variants!(
    ArrayOfRuleOperationsChoice: CreateRuleOperation(CreateRuleOperation),
    SetRuleOperation(SetRuleOperation), DeleteRuleOperation(DeleteRuleOperation)
);

xml::choice_type!(
    ArrayOfRuleOperationsChoice { CreateRuleOperation = t "CreateRuleOperation",
    SetRuleOperation = t "SetRuleOperation", DeleteRuleOperation = t
    "DeleteRuleOperation" }
);
