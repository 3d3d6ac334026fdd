//! The SOAP envelope: a header and a body.

use crate::rt::{
    self, Handled, Namespaces, RawXml, ReadOptions, ReadXml, Reader, SOAP, StartTag, WriteOptions, WriteXml,
    Writer, WrittenXml,
};
use crate::types::{self, ExchangeVersion, RequestServerVersion};
use crate::xml::{Element, Root};
use crate::{Error, ErrorKind, Result};

use super::wrong_root::{may_be_body, wrong_root};
use super::{Fault, RequestHeader};

/// A SOAP envelope: the header elements, and the element in the body.
///
/// [`Envelope::request`] creates the envelope of a request, [`Envelope::new`] an envelope with any header.
///
/// ```
/// use ews_bindings::messages::GetFolder;
/// use ews_bindings::soap::{Envelope, RequestHeader};
/// # use ews_bindings::types::{DefaultShapeNames, DistinguishedFolderId, DistinguishedFolderIdName};
/// # use ews_bindings::types::{FolderResponseShape, NonEmptyArrayOfBaseFolderIds};
///
/// let folder = DistinguishedFolderId::new(DistinguishedFolderIdName::Inbox);
/// let shape = FolderResponseShape::new(DefaultShapeNames::IdOnly);
/// let request = GetFolder::new(shape, [folder]);
/// let text = Envelope::request(request).to_xml()?;
/// assert!(text.contains(r#"<t:RequestServerVersion Version="Exchange2013_SP1"/>"#));
///
/// let back = Envelope::<RequestHeader, GetFolder>::read(text.as_bytes())?;
/// assert_eq!(back.body.folder_ids.len(), 1);
/// # Ok::<(), ews_bindings::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Envelope<H, B> {
    /// The header elements: [`RequestHeader`](super::RequestHeader) or [`ResponseHeader`](super::ResponseHeader).
    pub header: H,
    /// The element in the body.
    pub body: B,
}

/// The elements of a SOAP header.
pub trait Header: Default {
    /// The version that requests name by default: `Exchange2013_SP1`. For a schema that does not list it, the newest version
    /// that the schema lists.
    const DEFAULT_VERSION: &'static str = "Exchange2013_SP1";

    /// `true` for the header of requests. Only for an error of reading a request, [`Fault::of_error`] blames the client.
    const IS_OF_REQUEST: bool = false;

    /// Reads one header element, or returns [`Handled::NO`] if it is unknown.
    fn read_header(&mut self, tag: &StartTag<'_>, reader: &mut Reader<'_>) -> Result<Handled>;

    /// Writes all header elements.
    fn write_header(&self, out: &mut Writer);

    /// Returns `true` if the header would be empty.
    fn is_empty(&self) -> bool;

    /// Sets the version in `RequestServerVersion`. A type that does not have this header element does not change.
    fn set_version(&mut self, _version: &str) {}
}

impl<H: Header, B> Envelope<H, B> {
    /// Creates an envelope.
    pub fn new(header: H, body: B) -> Self {
        Self { header, body }
    }

    /// Creates an envelope with a header that only names a version.
    pub(crate) fn for_version(version: &ExchangeVersion, body: B) -> Self {
        let mut header = H::default();
        header.set_version(version.as_str());
        Self { header, body }
    }
}

/// Requests.
///
/// # The version of a request
///
/// The header element `RequestServerVersion` names the version of the schema by which the server reads the request and
/// writes the response. A server treats a request without this element as one of Exchange 2007. Properties that
/// are newer than the named version are hidden: the response does not contain them. A request that uses such a property
/// is refused.
///
/// [`Envelope::request`] names `Exchange2013_SP1`, which Exchange 2013 SP1 and all later servers accept. For an older
/// server, name its version with [`Envelope::version`]:
///
/// | server | version |
/// |---|---|
/// | Exchange 2013 | `Exchange2013` |
/// | Exchange 2010 SP2 or SP3 | `Exchange2010_SP2` |
/// | Exchange 2010 SP1 | `Exchange2010_SP1` |
/// | Exchange 2010 | `Exchange2010` |
/// | Exchange 2007 SP1 to SP3 | `Exchange2007_SP1` |
///
/// The module [`versions`](crate::versions) finds the version that a request requires.
impl<B> Envelope<RequestHeader, B> {
    /// Creates a request. The header names the version `Exchange2013_SP1`.
    pub fn request(body: B) -> Self {
        Self::new(RequestHeader::for_version(RequestHeader::DEFAULT_VERSION), body)
    }

    /// Sets the version that the header names: a value of [`ExchangeVersion`], or a name such as `"Exchange2010_SP2"`.
    #[must_use]
    pub fn version(mut self, version: impl Into<ExchangeVersion>) -> Self {
        self.header.set_version(version.into().as_str());
        self
    }
}

impl<H: Header, B: Root> Envelope<H, B> {
    /// Reads an envelope. A document whose root is the element of the body is accepted too. An envelope with an
    /// [`AnyRequest`](crate::operation::AnyRequest) is read with [`ReadOptions::request`].
    ///
    /// # Errors
    /// If the document cannot be read. The kind is [`ErrorKind::Fault`] if the body is a fault. An `AnyRequest` reads a
    /// fault like every element that is not a request: as
    /// [`AnyRequest::Unlisted`](crate::operation::AnyRequest::Unlisted), or as an error of the kind
    /// [`ErrorKind::Unlisted`] in strict mode.
    pub fn read(bytes: &[u8]) -> Result<Self> {
        Self::read_with(bytes, B::read_options())
    }

    /// Reads an envelope with options; see [`Envelope::read`].
    ///
    /// # Errors
    /// As [`Envelope::read`].
    pub fn read_with(bytes: &[u8], options: ReadOptions<'_>) -> Result<Self> {
        read(bytes, options, B::namespaces(), B::names(), B::read_root)
    }

    /// Writes the envelope.
    ///
    /// # Errors
    /// If a value cannot be written; see [`WriteOptions`].
    pub fn to_xml(&self) -> Result<String> {
        self.to_xml_with(WriteOptions::new())
    }

    /// Writes the envelope with options.
    ///
    /// # Errors
    /// If a value cannot be written; see [`WriteOptions`].
    pub fn to_xml_with(&self, options: WriteOptions) -> Result<String> {
        self.to_xml_with_header(&self.header, options)
    }

    /// Writes the envelope with options, and counts the entries of [`Kept`](crate::xml::Kept) that could not be
    /// written; see [`WriteOptions::as_read`].
    ///
    /// # Errors
    /// If a value cannot be written; see [`WriteOptions`].
    pub fn to_xml_counted(&self, options: WriteOptions) -> Result<WrittenXml> {
        write(&self.header, &self.body, options, B::namespaces(), B::write_root)
    }

    /// Writes the envelope with another header.
    pub(crate) fn to_xml_with_header(&self, header: &H, options: WriteOptions) -> Result<String> {
        let written = write(header, &self.body, options, B::namespaces(), B::write_root);
        written.map(|document| document.text)
    }
}

/// Methods for a type that belongs to several elements. The caller names the element.
impl<H: Header, B: ReadXml + WriteXml> Envelope<H, B> {
    /// Reads an envelope whose body has `element`.
    ///
    /// # Errors
    /// As [`Envelope::read`].
    pub fn read_element(bytes: &[u8], options: ReadOptions<'_>, element: Element<B>) -> Result<Self> {
        read(bytes, options, element.namespaces(), element.name(), |tag, reader| element.read_if(tag, reader))
    }

    /// Reads an envelope whose body has `element`. The root element of the document is `tag`.
    #[inline]
    pub(crate) fn read_root(
        tag: &StartTag<'_>,
        reader: &mut Reader<'_>,
        element: Element<B>,
    ) -> Result<Self> {
        read_envelope(tag, reader, element.name(), |tag, reader| element.read_if(tag, reader))
    }

    /// Writes an envelope whose body has `element`.
    ///
    /// # Errors
    /// If a value cannot be written; see [`WriteOptions`].
    pub fn to_xml_element(&self, options: WriteOptions, element: Element<B>) -> Result<String> {
        self.to_xml_element_counted(options, element).map(|document| document.text)
    }

    /// Writes an envelope whose body has `element`, and counts the entries of [`Kept`](crate::xml::Kept) that could not
    /// be written.
    ///
    /// # Errors
    /// If a value cannot be written; see [`WriteOptions`].
    pub fn to_xml_element_counted(&self, options: WriteOptions, element: Element<B>) -> Result<WrittenXml> {
        let write_body = |body: &B, out: &mut Writer| out.element(element.name(), body);
        write(&self.header, &self.body, options, element.namespaces(), write_body)
    }
}

/// Writes an envelope. `write_body` writes the element of the body.
fn write<H: Header, B>(
    header: &H,
    body: &B,
    options: WriteOptions,
    namespaces: Namespaces,
    write_body: impl FnOnce(&B, &mut Writer),
) -> Result<WrittenXml> {
    let mut out = Writer::new(options, namespaces);
    out.open("soap:Envelope");
    if !header.is_empty() {
        out.open("soap:Header");
        header.write_header(&mut out);
        out.close("soap:Header");
    }
    out.open("soap:Body");
    write_body(body, &mut out);
    out.close("soap:Body");
    out.close("soap:Envelope");
    out.finish_counted()
}

/// Reads an envelope. `element` reads the element of the body, or returns `None` for another element.
fn read<H: Header, B>(
    bytes: &[u8],
    options: ReadOptions<'_>,
    namespaces: Namespaces,
    expected: &'static str,
    element: impl Fn(&StartTag<'_>, &mut Reader<'_>) -> Result<Option<B>>,
) -> Result<Envelope<H, B>> {
    let read = rt::read_bytes(bytes, options, namespaces, |tag, reader| {
        read_envelope(tag, reader, expected, element)
    });
    read.map_err(|error| if H::IS_OF_REQUEST { error.of_request() } else { error })
}

/// Reads an envelope, or the element of a body, from the root element of a document.
pub(super) fn read_envelope<H: Header, B>(
    tag: &StartTag<'_>,
    reader: &mut Reader<'_>,
    expected: &'static str,
    element: impl Fn(&StartTag<'_>, &mut Reader<'_>) -> Result<Option<B>>,
) -> Result<Envelope<H, B>> {
    let mut header = H::default();
    if (tag.namespace, tag.local) != (SOAP, "Envelope") {
        let body = if may_be_body(tag, reader) { try_body_element(tag, reader, &element)? } else { None };
        let body = body.ok_or_else(|| wrong_root(expected, tag, reader))?;
        return Ok(Envelope { header, body });
    }
    reader.open(tag, None)?;
    reader.only_xsi_attributes(tag)?;
    let (mut body, mut has_header) = (None, false);
    while let Some(child) = reader.next_child_of(tag)? {
        match (child.namespace, child.local) {
            (SOAP, "Header") if !has_header && body.is_none() => {
                has_header = true;
                read_header(&child, reader, &mut header)?;
            }
            (SOAP, "Body") if body.is_none() => body = Some(read_body(&child, reader, expected, &element)?),
            (SOAP, "Header" | "Body") => return Err(reader.duplicate(&child)),
            _ => reader.unexpected(&child)?,
        }
    }
    let body = body.ok_or_else(|| {
        reader.error_at(ErrorKind::Missing, "missing soap:Body; soap:Envelope requires it", tag.start)
    })?;
    reader.close(tag);
    Ok(Envelope { header, body })
}

fn read_header<H: Header>(tag: &StartTag<'_>, reader: &mut Reader<'_>, header: &mut H) -> Result<()> {
    reader.open(tag, None)?;
    reader.only_xsi_attributes(tag)?;
    while let Some(child) = reader.next_child_of(tag)? {
        if header.read_header(&child, reader)? == Handled::NO {
            reader.unexpected(&child)?;
        }
    }
    reader.close(tag);
    Ok(())
}

fn read_body<B>(
    tag: &StartTag<'_>,
    reader: &mut Reader<'_>,
    expected: &'static str,
    element: &impl Fn(&StartTag<'_>, &mut Reader<'_>) -> Result<Option<B>>,
) -> Result<B> {
    reader.open(tag, None)?;
    reader.only_xsi_attributes(tag)?;
    let mut body = None;
    while let Some(child) = reader.next_child_of(tag)? {
        if body.is_none() {
            let found = try_body_element(&child, reader, element)?;
            body = Some(found.ok_or_else(|| reader.instead_of(expected, &child))?);
        } else {
            reader.unexpected(&child)?;
        }
    }
    let body = body.ok_or_else(|| {
        reader.error_at(ErrorKind::Missing, &format!("missing {expected} in soap:Body"), tag.start)
    })?;
    reader.close(tag);
    Ok(body)
}

/// Reads the element of a body; `None` for an unknown element. A fault is an error.
fn try_body_element<B>(
    tag: &StartTag<'_>,
    reader: &mut Reader<'_>,
    element: &impl Fn(&StartTag<'_>, &mut Reader<'_>) -> Result<Option<B>>,
) -> Result<Option<B>> {
    let found = element(tag, reader)?;
    if found.is_some() {
        return Ok(found);
    }
    match Fault::read_root(tag, reader)? {
        Some(fault) => Err(Error::of_fault(fault)),
        None => Ok(None),
    }
}

/// A header without elements. Reading skips the header elements of the document.
impl Header for () {
    fn read_header(&mut self, tag: &StartTag<'_>, reader: &mut Reader<'_>) -> Result<Handled> {
        reader.skip(tag).map(|()| Handled::YES)
    }

    fn write_header(&self, _out: &mut Writer) {}

    fn is_empty(&self) -> bool {
        true
    }
}

/// All header elements as raw XML.
impl Header for Vec<RawXml> {
    fn read_header(&mut self, tag: &StartTag<'_>, reader: &mut Reader<'_>) -> Result<Handled> {
        reader.any(self, tag, "##any", None)
    }

    fn write_header(&self, out: &mut Writer) {
        out.any(self, "##any");
    }

    fn is_empty(&self) -> bool {
        self.is_empty()
    }

    fn set_version(&mut self, version: &str) {
        let header = RequestServerVersion::new(version.into());
        let text = types::elements::REQUEST_SERVER_VERSION.write(&header, WriteOptions::new());
        self.retain(|raw| raw.local_name() != "RequestServerVersion");
        self.extend(text.and_then(|text| text.parse::<RawXml>()));
    }
}
