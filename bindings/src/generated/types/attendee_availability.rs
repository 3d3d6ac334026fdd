// @generated

use ::ews_bindings::{Result, xml};

use super::AvailabilityStatus;

/// Complex type `t:AttendeeAvailability`, since `V2016_10_10`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AttendeeAvailability {
    /// Element `t:EmailAddress`, required.
    pub email_address: String,
    /// Element `t:Availability`, required.
    pub availability: AvailabilityStatus,
}

impl Eq for AttendeeAvailability {}

xml::complex_type!(
    AttendeeAvailability { name: "t:AttendeeAvailability", required:
    "t:EmailAddress, t:Availability", bits: 2, model: "t:EmailAddress, t:Availability"
    }
);

impl AttendeeAvailability {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        email_address: impl Into<String>,
        availability: AvailabilityStatus,
    ) -> Self {
        Self {
            email_address: email_address.into(),
            availability,
        }
    }
}

xml::blank_new!(AttendeeAvailability: text, blank);

impl xml::ReadNode for AttendeeAvailability {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "EmailAddress") => input.require(&mut self.email_address, tag, 0),
            (xml::T, "Availability") => input.require(&mut self.availability, tag, 1),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for AttendeeAvailability {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:EmailAddress", &self.email_address);
        out.element("t:Availability", &self.availability);
    }
}
