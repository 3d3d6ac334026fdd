// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(MeetingLocation: text, text);

impl xml::ReadNode for MeetingLocation {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "EmailAddress") => input.require(&mut self.email_address, tag, 0),
            (xml::T, "DisplayName") => input.require(&mut self.display_name, tag, 1),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for MeetingLocation {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:EmailAddress", &self.email_address);
        out.element("t:DisplayName", &self.display_name);
    }
}
