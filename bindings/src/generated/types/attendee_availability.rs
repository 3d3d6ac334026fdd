// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(AttendeeAvailability: text, placeholder);

impl rt::ReadComplex for AttendeeAvailability {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "EmailAddress") => reader.require(&mut self.email_address, tag, 0),
            (rt::T, "Availability") => reader.require(&mut self.availability, tag, 1),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for AttendeeAvailability {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:EmailAddress", &self.email_address);
        out.element("t:Availability", &self.availability);
    }
}
