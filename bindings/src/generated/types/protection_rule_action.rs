// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{ProtectionRuleActionKind, ProtectionRuleArgument};

/// Complex type `t:ProtectionRuleActionType`.
#[doc(alias = "ProtectionRuleActionType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ProtectionRuleAction {
    /// Attribute `Name`, required.
    pub name: ProtectionRuleActionKind,
    /// Element `t:Argument`, any number.
    pub argument: Vec<ProtectionRuleArgument>,
}

impl ProtectionRuleAction {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ProtectionRuleActionType",
        required: &["@Name"],
        bits: 1,
        content: xml::Content::Model("t:Argument*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(name: ProtectionRuleActionKind) -> Self {
        Self { name, argument: Vec::new() }
    }
}

::ews_bindings::complex_type!(ProtectionRuleAction);

::ews_bindings::blank_new!(ProtectionRuleAction : blank);

impl xml::ReadNode for ProtectionRuleAction {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match (attribute.namespace, attribute.local) {
            (xml::Namespace::None, "Name") => {
                input.require_attribute(&mut self.name, attribute, 0)
            }
            _ => Ok(xml::Taken::No),
        }
    }

    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Argument") => input.fill(&mut self.argument, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ProtectionRuleAction {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        out.attribute("Name", &self.name);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Argument", &self.argument);
    }
}
