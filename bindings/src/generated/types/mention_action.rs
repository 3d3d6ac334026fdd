// @generated

use ::ews_bindings::{Result, xml};

use super::EmailAddressExtended;

/// Complex type `t:MentionActionType`, since `V2016_10_10`.
#[doc(alias = "MentionActionType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MentionAction {
    /// Element `t:Id`, required.
    pub id: String,
    /// Element `t:CreatedBy`, required.
    pub created_by: EmailAddressExtended,
    /// Element `t:CreatedDateTime`, optional.
    pub created_date_time: Option<String>,
    /// Element `t:ServerCreatedDateTime`, optional.
    pub server_created_date_time: Option<String>,
    /// Element `t:DeepLink`, optional.
    pub deep_link: Option<String>,
    /// Element `t:Application`, optional.
    pub application: Option<String>,
    /// Element `t:Mentioned`, required.
    pub mentioned: EmailAddressExtended,
    /// Element `t:MentionText`, optional.
    pub mention_text: Option<String>,
    /// Element `t:ClientReference`, optional.
    pub client_reference: Option<String>,
}

impl Eq for MentionAction {}

xml::complex_type!(
    MentionAction { name: "t:MentionActionType", required:
    "t:Id, t:CreatedBy, t:Mentioned", bits: 3, model:
    "t:Id, t:CreatedBy, t:CreatedDateTime?, t:ServerCreatedDateTime?, t:DeepLink?, t:Application?, t:Mentioned, t:MentionText?, t:ClientReference?"
    }
);

impl MentionAction {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        id: impl Into<String>,
        created_by: EmailAddressExtended,
        mentioned: EmailAddressExtended,
    ) -> Self {
        Self {
            id: id.into(),
            created_by,
            created_date_time: None,
            server_created_date_time: None,
            deep_link: None,
            application: None,
            mentioned,
            mention_text: None,
            client_reference: None,
        }
    }
}

xml::blank_new!(MentionAction: text, blank, blank);

impl xml::ReadNode for MentionAction {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Id") => input.require(&mut self.id, tag, 0),
            (xml::T, "CreatedBy") => input.require(&mut self.created_by, tag, 1),
            (xml::T, "CreatedDateTime") => input.fill(&mut self.created_date_time, tag),
            (xml::T, "ServerCreatedDateTime") => {
                input.fill(&mut self.server_created_date_time, tag)
            }
            (xml::T, "DeepLink") => input.fill(&mut self.deep_link, tag),
            (xml::T, "Application") => input.fill(&mut self.application, tag),
            (xml::T, "Mentioned") => input.require(&mut self.mentioned, tag, 2),
            (xml::T, "MentionText") => input.fill(&mut self.mention_text, tag),
            (xml::T, "ClientReference") => input.fill(&mut self.client_reference, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for MentionAction {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Id", &self.id);
        out.element("t:CreatedBy", &self.created_by);
        out.element("t:CreatedDateTime", &self.created_date_time);
        out.element("t:ServerCreatedDateTime", &self.server_created_date_time);
        out.element("t:DeepLink", &self.deep_link);
        out.element("t:Application", &self.application);
        out.element("t:Mentioned", &self.mentioned);
        out.element("t:MentionText", &self.mention_text);
        out.element("t:ClientReference", &self.client_reference);
    }
}
