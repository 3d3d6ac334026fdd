// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

/// Complex type `m:GetInboxRulesRequestType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetInboxRules`.
#[doc(alias = "GetInboxRulesRequestType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct GetInboxRulesRequest {
    /// Element `m:MailboxSmtpAddress`, optional, `xs:string`.
    pub mailbox_smtp_address: Option<String>,
}

impl GetInboxRulesRequest {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:GetInboxRulesRequestType",
        content: xml::Content::Model("m:MailboxSmtpAddress?"),
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(GetInboxRulesRequest);

::ews_bindings::blank_default!(GetInboxRulesRequest);

impl xml::ReadNode for GetInboxRulesRequest {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::M, "MailboxSmtpAddress") => {
                input.fill(&mut self.mailbox_smtp_address, tag)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for GetInboxRulesRequest {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:MailboxSmtpAddress", &self.mailbox_smtp_address);
    }
}
