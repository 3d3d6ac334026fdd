// @generated

use ::ews_bindings::{Result, rt};

/// Complex type `t:MeetingTimeCandidatesConstraintItem`, since `V2016_10_10`.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MeetingTimeCandidatesConstraintItem {
    /// Element `t:Email`, optional.
    pub email: Option<String>,
}

impl Eq for MeetingTimeCandidatesConstraintItem {}

rt::complex_type!(
    MeetingTimeCandidatesConstraintItem { name: "t:MeetingTimeCandidatesConstraintItem",
    model: "t:Email?" }
);

rt::placeholder_default!(MeetingTimeCandidatesConstraintItem);

impl rt::ReadComplex for MeetingTimeCandidatesConstraintItem {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Email") => reader.fill(&mut self.email, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for MeetingTimeCandidatesConstraintItem {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Email", &self.email);
    }
}
