// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

/// Complex type `t:MeetingTimeCandidatesConstraintItem`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct MeetingTimeCandidatesConstraintItem {
    /// Element `t:Email`, optional, `xs:string`.
    pub email: Option<String>,
}

impl MeetingTimeCandidatesConstraintItem {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:MeetingTimeCandidatesConstraintItem",
        content: xml::Content::Model("t:Email?"),
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(MeetingTimeCandidatesConstraintItem);

::ews_bindings::blank_default!(MeetingTimeCandidatesConstraintItem);

impl xml::ReadNode for MeetingTimeCandidatesConstraintItem {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Email") => input.fill(&mut self.email, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for MeetingTimeCandidatesConstraintItem {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Email", &self.email);
    }
}
