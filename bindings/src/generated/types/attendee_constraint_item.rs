// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::MeetingTimeCandidatesConstraintItem;

/// Complex type `t:AttendeeConstraintItem`.
///
/// Extends `t:MeetingTimeCandidatesConstraintItem`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct AttendeeConstraintItem {
    /// What it inherits from [`MeetingTimeCandidatesConstraintItem`].
    pub base: MeetingTimeCandidatesConstraintItem,
    /// Element `t:IsRequired`, optional, `xs:boolean`.
    pub is_required: Option<bool>,
}

impl AttendeeConstraintItem {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:AttendeeConstraintItem",
        base: Some(MeetingTimeCandidatesConstraintItem::SHAPE),
        content: xml::Content::Model("t:IsRequired?"),
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(AttendeeConstraintItem);

::ews_bindings::extends!(AttendeeConstraintItem, MeetingTimeCandidatesConstraintItem);

::ews_bindings::blank_default!(AttendeeConstraintItem);

impl xml::ReadNode for AttendeeConstraintItem {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "IsRequired") => input.fill(&mut self.is_required, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for AttendeeConstraintItem {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("t:IsRequired", &self.is_required);
    }
}
