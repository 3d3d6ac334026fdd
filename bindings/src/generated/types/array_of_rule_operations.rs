// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{CreateRuleOperation, DeleteRuleOperation, SetRuleOperation};

/// Complex type `t:ArrayOfRuleOperationsType`.
#[doc(alias = "ArrayOfRuleOperationsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfRuleOperations(pub Vec<ArrayOfRuleOperationsChoice>);

impl ArrayOfRuleOperations {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfRuleOperationsType",
        content: xml::Content::Model(
            "(t:CreateRuleOperation | t:SetRuleOperation | t:DeleteRuleOperation)+",
        ),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfRuleOperations, ArrayOfRuleOperationsChoice);

::ews_bindings::complex_type!(ArrayOfRuleOperations);

impl xml::ReadNode for ArrayOfRuleOperations {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        input.choose_each(&mut self.0, tag)
    }

    fn unlisted(&mut self, raw: xml::RawXml) -> Result<(), xml::RawXml> {
        raw.keep_each(&mut self.0)
    }
}

impl xml::WriteNode for ArrayOfRuleOperations {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.choice(&self.0);
    }
}

/// The choice in `t:ArrayOfRuleOperationsType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
#[non_exhaustive]
pub enum ArrayOfRuleOperationsChoice {
    /// Element `t:CreateRuleOperation`.
    CreateRuleOperation(CreateRuleOperation),
    /// Element `t:SetRuleOperation`.
    SetRuleOperation(SetRuleOperation),
    /// Element `t:DeleteRuleOperation`.
    DeleteRuleOperation(DeleteRuleOperation),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

::ews_bindings::from_variants!(
    ArrayOfRuleOperationsChoice : CreateRuleOperation(CreateRuleOperation),
    SetRuleOperation(SetRuleOperation), DeleteRuleOperation(DeleteRuleOperation)
);

impl xml::ReadChoice for ArrayOfRuleOperationsChoice {
    #[inline]
    fn alternative(tag: &xml::Tag, input: &mut xml::Input) -> Result<Option<Self>> {
        match (tag.namespace, tag.local) {
            (xml::T, "CreateRuleOperation") => {
                input.alternative(tag, Self::CreateRuleOperation)
            }
            (xml::T, "SetRuleOperation") => {
                input.alternative(tag, Self::SetRuleOperation)
            }
            (xml::T, "DeleteRuleOperation") => {
                input.alternative(tag, Self::DeleteRuleOperation)
            }
            _ => Ok(None),
        }
    }

    ::ews_bindings::unlisted_alternative!();
}

::ews_bindings::blank_choice!(ArrayOfRuleOperationsChoice);

impl xml::WriteChoice for ArrayOfRuleOperationsChoice {
    #[inline]
    fn write_choice(&self, out: &mut xml::Output) {
        match self {
            Self::CreateRuleOperation(value) => {
                out.element("t:CreateRuleOperation", value)
            }
            Self::SetRuleOperation(value) => out.element("t:SetRuleOperation", value),
            Self::DeleteRuleOperation(value) => {
                out.element("t:DeleteRuleOperation", value)
            }
            Self::Unlisted(raw) => out.raw(raw),
        }
    }
}
