// @generated

use ::ews_bindings::{Result, xml};

/// Complex type `t:MeetingTimeCandidatesConstraintItem`, since `V2016_10_10`.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MeetingTimeCandidatesConstraintItem {
    /// Element `t:Email`, optional.
    pub email: Option<String>,
}

impl Eq for MeetingTimeCandidatesConstraintItem {}

xml::complex_type!(
    MeetingTimeCandidatesConstraintItem { name: "t:MeetingTimeCandidatesConstraintItem",
    model: "t:Email?" }
);

xml::blank_default!(MeetingTimeCandidatesConstraintItem);

impl xml::ReadNode for MeetingTimeCandidatesConstraintItem {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
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
