// @generated

use ::ews_bindings::{Result, rt, value, xml};

/// Complex type `t:MailboxCultureType`, since `Exchange2010_SP1`.
///
/// Global element `t:MailboxCulture`.
#[doc(alias = "MailboxCultureType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MailboxCulture {
    /// The text.
    pub value: value::Language,
    /// Attributes of the namespace `http://schemas.xmlsoap.org/soap/envelope/`.
    pub any_attributes: Vec<xml::AnyAttribute>,
}

impl Eq for MailboxCulture {}

rt::complex_type!(MailboxCulture { name: "t:MailboxCultureType", flags: text });

impl MailboxCulture {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(value: value::Language) -> Self {
        Self {
            value,
            any_attributes: Vec::new(),
        }
    }
}

rt::placeholder_new!(MailboxCulture: placeholder);

impl rt::ReadComplex for MailboxCulture {
    #[inline]
    fn text(
        &mut self,
        text: ::std::borrow::Cow<'_, str>,
        reader: &mut rt::Reader,
    ) -> Result<()> {
        reader.fill_text(&mut self.value, text)
    }

    #[inline]
    fn any_attribute(&mut self, attribute: &rt::Attribute, uri: &str) -> rt::Handled {
        attribute
            .keep(
                &mut self.any_attributes,
                uri,
                "http://schemas.xmlsoap.org/soap/envelope/",
            )
    }
}

impl rt::WriteComplex for MailboxCulture {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.any_attributes(
            &self.any_attributes,
            "http://schemas.xmlsoap.org/soap/envelope/",
        );
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.text(&self.value);
    }
}

rt::root!(MailboxCulture, "t:MailboxCulture");
