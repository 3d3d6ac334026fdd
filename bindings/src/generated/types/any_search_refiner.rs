// @generated

use ::ews_bindings::{Result, rt, xml};

use super::{
    AttachmentRefiner, FolderRefiner, HashtagRefiner, MailboxRefiner, PeopleRefiner,
    SearchRefiner,
};

/// The value of an element of type `t:SearchRefinerType`; `xsi:type` says which.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum AnySearchRefiner {
    /// Type `t:SearchRefinerType`.
    SearchRefiner(Box<SearchRefiner>),
    /// Type `t:AttachmentRefinerType`.
    AttachmentRefiner(Box<AttachmentRefiner>),
    /// Type `t:FolderRefinerType`.
    FolderRefiner(Box<FolderRefiner>),
    /// Type `t:HashtagRefinerType`.
    HashtagRefiner(Box<HashtagRefiner>),
    /// Type `t:MailboxRefinerType`.
    MailboxRefiner(Box<MailboxRefiner>),
    /// Type `t:PeopleRefinerType`.
    PeopleRefiner(Box<PeopleRefiner>),
    /// A type that the schema does not list.
    Unlisted(xml::RawXml),
}

impl Eq for AnySearchRefiner {}

rt::from_variants!(
    AnySearchRefiner: SearchRefiner(SearchRefiner),
    AttachmentRefiner(AttachmentRefiner), FolderRefiner(FolderRefiner),
    HashtagRefiner(HashtagRefiner), MailboxRefiner(MailboxRefiner),
    PeopleRefiner(PeopleRefiner)
);

rt::placeholder_choice!(AnySearchRefiner);

impl rt::ReadXml for AnySearchRefiner {
    #[inline]
    fn read(&mut self, tag: &rt::StartTag, reader: &mut rt::Reader) -> Result<()> {
        *self = match reader.xsi_type(tag)?.as_deref() {
            None => Self::SearchRefiner(reader.value(tag)?),
            Some("t:SearchRefinerType") => Self::SearchRefiner(reader.value(tag)?),
            Some("t:AttachmentRefinerType") => {
                Self::AttachmentRefiner(reader.value(tag)?)
            }
            Some("t:FolderRefinerType") => Self::FolderRefiner(reader.value(tag)?),
            Some("t:HashtagRefinerType") => Self::HashtagRefiner(reader.value(tag)?),
            Some("t:MailboxRefinerType") => Self::MailboxRefiner(reader.value(tag)?),
            Some("t:PeopleRefinerType") => Self::PeopleRefiner(reader.value(tag)?),
            Some(_) => Self::Unlisted(reader.unlisted_type(tag, "t:SearchRefinerType")?),
        };
        Ok(())
    }
}

impl rt::WriteXml for AnySearchRefiner {
    #[inline]
    fn write(&self, name: &'static str, out: &mut rt::Writer) {
        match self {
            Self::SearchRefiner(value) => out.element(name, value),
            Self::AttachmentRefiner(value) => {
                out.node_of_type(
                    name,
                    Some("t:AttachmentRefinerType"),
                    <AttachmentRefiner as rt::ComplexType>::INFO,
                    &&**value,
                )
            }
            Self::FolderRefiner(value) => {
                out.node_of_type(
                    name,
                    Some("t:FolderRefinerType"),
                    <FolderRefiner as rt::ComplexType>::INFO,
                    &&**value,
                )
            }
            Self::HashtagRefiner(value) => {
                out.node_of_type(
                    name,
                    Some("t:HashtagRefinerType"),
                    <HashtagRefiner as rt::ComplexType>::INFO,
                    &&**value,
                )
            }
            Self::MailboxRefiner(value) => {
                out.node_of_type(
                    name,
                    Some("t:MailboxRefinerType"),
                    <MailboxRefiner as rt::ComplexType>::INFO,
                    &&**value,
                )
            }
            Self::PeopleRefiner(value) => {
                out.node_of_type(
                    name,
                    Some("t:PeopleRefinerType"),
                    <PeopleRefiner as rt::ComplexType>::INFO,
                    &&**value,
                )
            }
            Self::Unlisted(raw) => out.raw(raw),
        }
    }
}
