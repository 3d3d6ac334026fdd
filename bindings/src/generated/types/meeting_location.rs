// @generated

use ::ews_bindings::{Result, rt};

/// Complex type `t:MeetingLocation`, since `V2016_10_10`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MeetingLocation {
    /// Element `t:EmailAddress`, required.
    pub email_address: String,
    /// Element `t:DisplayName`, required.
    pub display_name: String,
}

impl Eq for MeetingLocation {}

rt::complex_type!(
    MeetingLocation { name: "t:MeetingLocation", required:
    "t:EmailAddress, t:DisplayName", bits: 2, model: "t:EmailAddress, t:DisplayName" }
);

impl MeetingLocation {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        email_address: impl Into<String>,
        display_name: impl Into<String>,
    ) -> Self {
        Self {
            email_address: email_address.into(),
            display_name: display_name.into(),
        }
    }
}

rt::placeholder_new!(MeetingLocation: text, text);

impl rt::ReadComplex for MeetingLocation {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "EmailAddress") => reader.require(&mut self.email_address, tag, 0),
            (rt::T, "DisplayName") => reader.require(&mut self.display_name, tag, 1),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for MeetingLocation {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:EmailAddress", &self.email_address);
        out.element("t:DisplayName", &self.display_name);
    }
}
