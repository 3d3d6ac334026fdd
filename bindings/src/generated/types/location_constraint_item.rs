// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::MeetingTimeCandidatesConstraintItem;

/// Complex type `t:LocationConstraintItem`.
///
/// Extends `t:MeetingTimeCandidatesConstraintItem`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct LocationConstraintItem {
    /// What it inherits from [`MeetingTimeCandidatesConstraintItem`].
    pub base: MeetingTimeCandidatesConstraintItem,
    /// Element `t:Name`, optional, `xs:string`.
    pub name: Option<String>,
    /// Element `t:ResolveAvailability`, optional, `xs:boolean`.
    pub resolve_availability: Option<bool>,
}

impl LocationConstraintItem {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:LocationConstraintItem",
        base: Some(MeetingTimeCandidatesConstraintItem::SHAPE),
        content: xml::Content::Model("t:Name?, t:ResolveAvailability?"),
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(LocationConstraintItem);

::ews_bindings::extends!(LocationConstraintItem, MeetingTimeCandidatesConstraintItem);

::ews_bindings::blank_default!(LocationConstraintItem);

impl xml::ReadNode for LocationConstraintItem {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Name") => input.fill(&mut self.name, tag),
            (xml::T, "ResolveAvailability") => {
                input.fill(&mut self.resolve_availability, tag)
            }
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for LocationConstraintItem {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("t:Name", &self.name);
        out.element("t:ResolveAvailability", &self.resolve_availability);
    }
}
