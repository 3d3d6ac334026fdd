// @generated

use ::ews_bindings::{Result, rt};

use super::{DynamicRefinerQuery, RefinerType, SearchRefiner, SmtpAddress};

/// Complex type `t:PeopleRefinerType`, since `V2016_10_10`.
///
/// Extends `t:SearchRefinerType`.
#[doc(alias = "PeopleRefinerType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PeopleRefiner {
    /// What it inherits from [`SearchRefiner`].
    pub base: SearchRefiner,
    /// Element `t:DisplayName`, optional.
    pub display_name: Option<String>,
    /// Element `t:SmtpAddress`, optional.
    pub smtp_address: Option<Box<SmtpAddress>>,
}

impl Eq for PeopleRefiner {}

rt::complex_type!(
    PeopleRefiner { name: "t:PeopleRefinerType", base: SearchRefiner, bits: 2, model:
    "t:DisplayName?, t:SmtpAddress?" }
);

impl PeopleRefiner {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(refiner_type: RefinerType, refiner: DynamicRefinerQuery) -> Self {
        Self {
            base: SearchRefiner::new(refiner_type, refiner),
            display_name: None,
            smtp_address: None,
        }
    }
}

rt::extends!(PeopleRefiner, SearchRefiner);

rt::placeholder_new!(PeopleRefiner: placeholder, placeholder);

impl rt::ReadComplex for PeopleRefiner {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "DisplayName") => reader.fill(&mut self.display_name, tag),
            (rt::T, "SmtpAddress") => reader.fill(&mut self.smtp_address, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for PeopleRefiner {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("t:DisplayName", &self.display_name);
        out.element("t:SmtpAddress", &self.smtp_address);
    }
}
