//! The changes of a response, one at a time.

use std::fmt;
use std::io::BufRead;

use crate::operation::Outcomes;
use crate::rt::{ForbiddenCharacters, Placeholder as _, ReadOptions, Reader, StartTag, Stream};
use crate::soap::{Envelope, ResponseHeader};
use crate::xml::Element;
use crate::{Error, ErrorKind, Result};

use super::operation::SyncOperation;
use super::progress::Answer;

/// The changes of one response, read while its bytes arrive. Only one change at a time is in memory.
///
/// Changes, errors, reports and their positions are the same as for a response that is read as a whole. But the
/// iterator returns the changes before an error first, and only at the end of the response is it known that the response is
/// a page. So put the changes into a staging area, such as an open transaction, or a table that the next response empties. If
/// [`FolderSync::finish`](super::FolderSync::finish) returns [`Step::Page`](super::Step::Page), store the changes
/// together with the state of the page. After an error or any other step, discard the changes.
///
/// If the HTTP status is not 200, do not use this type: the body may not be SOAP. Read the whole body, and call
/// [`Operation::http_outcome`](crate::operation::Operation::http_outcome).
///
/// If the elements that enclose the changes do not match the schema, the rest of the response is read as a whole.
/// [`ReadOptions::max_document`] limits the bytes of the whole response.
///
/// ```
/// use ews_bindings::sync::{Items, Step, SyncState};
/// # use ews_bindings::messages::SyncFolderItems;
/// # use ews_bindings::types::{DistinguishedFolderId, DistinguishedFolderIdName, SyncFolderItemsChange};
/// # struct Transaction;
/// # impl Transaction {
/// #     fn clear(&mut self) {}
/// #     fn apply(&mut self, _: &SyncFolderItemsChange) {}
/// #     fn replace_state(&mut self, _: Option<&SyncState<SyncFolderItems>>) {}
/// #     fn commit(self) {}
/// # }
/// # fn begin() -> Transaction { Transaction }
/// # let inbox = DistinguishedFolderId::new(DistinguishedFolderIdName::Inbox);
/// # let mut sync = Items::new(inbox);
/// # let response: &[u8] = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/sync/recorded/items-first.xml"));
///
/// let mut transaction = begin(); // rolled back if this code ends before `commit`
/// if sync.state().is_none() {
///     transaction.clear(); // the first page of a sync from the start
/// }
/// let mut changes = Items::changes(response); // any `BufRead`: a file, an HTTP body
/// for change in &mut changes {
///     transaction.apply(&change?);
/// }
/// if let Step::Page(page) = sync.finish(changes)? {
///     transaction.replace_state(page.state());
///     transaction.commit();
///     page.commit(&mut sync)?;
/// }
/// # assert!(sync.state().is_some());
/// # Ok::<(), ews_bindings::Error>(())
/// ```
pub struct Changes<'r, R, O: SyncOperation> {
    stream: Stream<'r, R>,
    forbidden: ForbiddenCharacters,
    stage: Stage<O>,
    has_changes: bool,
}

/// The part of a response that has been read.
enum Stage<O: SyncOperation> {
    BeforeChanges,
    InChanges,
    Finished(Outcomes<O::Message, O::Code>),
    Failed(Error),
}

impl<'r, R: BufRead, O: SyncOperation> Changes<'r, R, O> {
    pub(super) fn new(reader: R, options: ReadOptions<'r>) -> Self {
        Self {
            forbidden: options.syntax.forbidden,
            stream: Stream::new(reader, options.whole_messages(), O::namespaces()),
            stage: Stage::BeforeChanges,
            has_changes: false,
        }
    }

    /// Reads the next change. After the last change, it reads the rest of the response and returns `None`.
    fn advance(&mut self) -> Result<Option<O::Change>> {
        if matches!(self.stage, Stage::BeforeChanges) {
            self.stream.open::<O::Changes, _>(is_changes, read_envelope::<O>)?;
            self.stage = Stage::InChanges;
        }
        let mut list = O::Changes::placeholder();
        while self.stream.entry(&mut list)? {
            if let Some(change) = list.pop() {
                self.has_changes = true;
                return Ok(Some(change));
            }
        }
        let envelope = self.stream.close(read_envelope::<O>)?;
        self.stage = Stage::Finished(O::split(envelope.body));
        Ok(None)
    }

    /// Returns the response without its changes.
    pub(super) fn into_answer(self) -> Answer<O> {
        let outcomes = match self.stage {
            Stage::Finished(outcomes) => Ok(outcomes),
            Stage::Failed(error) => Err(error),
            Stage::BeforeChanges | Stage::InChanges => Err(Error::new(
                ErrorKind::Sync,
                "expected a response that was read to its end; call `next` until it returns `None`, then `finish`",
            )),
        };
        Answer { outcomes, forbidden: self.forbidden, has_changes: self.has_changes }
    }
}

/// Reads a response whose root element is `tag`.
fn read_envelope<O: SyncOperation>(
    tag: &StartTag<'_>,
    reader: &mut Reader<'_>,
) -> Result<Envelope<ResponseHeader, O::Response>> {
    Envelope::read_root(tag, reader, Element::in_schema(O::RESPONSE, O::namespaces()))
}

/// Returns `true` if an element holds changes, by its local name and the local name of its parent.
fn is_changes(parent: &str, name: &str) -> bool {
    name == "Changes" && parent.ends_with("ResponseMessage")
}

/// The iterator ends after an error, and [`FolderSync::finish`](super::FolderSync::finish) returns the same error
/// again. For a SOAP fault, the iterator ends without an error, because the fault may be a step of the sync. Then
/// `finish` returns the step or the error.
impl<R: BufRead, O: SyncOperation> Iterator for Changes<'_, R, O> {
    type Item = Result<O::Change>;

    fn next(&mut self) -> Option<Self::Item> {
        if matches!(self.stage, Stage::Finished(_) | Stage::Failed(_)) {
            return None;
        }
        match self.advance() {
            Ok(change) => change.map(Ok),
            Err(error) => {
                self.stage = Stage::Failed(error.clone());
                error.fault().is_none().then_some(Err(error))
            }
        }
    }
}

impl<R, O: SyncOperation> fmt::Debug for Changes<'_, R, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let stage = match &self.stage {
            Stage::BeforeChanges => "before the changes",
            Stage::InChanges => "in the changes",
            Stage::Finished(_) => "finished",
            Stage::Failed(_) => "failed",
        };
        f.debug_struct("Changes").field("stage", &stage).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use std::io::BufReader;

    use super::Changes;
    use crate::messages::{SyncFolderItems, SyncFolderItemsResponseMessage};
    use crate::operation::Operation;
    use crate::rt::{ReadOptions, Report};
    use crate::types::SyncFolderItemsChange;

    /// A response with parts that no field holds: before the changes, in them and after them.
    const RESPONSE: &str = "<m:SyncFolderItemsResponse xmlns:m='http://schemas.microsoft.com/exchange/services/2006/messages' \
        xmlns:t='http://schemas.microsoft.com/exchange/services/2006/types' xmlns:x='urn:x'><m:ResponseMessages>\
        <m:SyncFolderItemsResponseMessage ResponseClass='Success' x:Odd='1'><m:ResponseCode>NoError</m:ResponseCode><m:Odd/>\
        <m:Changes Odd='2'>one<t:Create><x:Odd/><t:Odd/><t:Message><t:Odd/></t:Message></t:Create> two <!-- a --> three \
        <t:Delete Odd='3'><t:ItemId Id='1' Odd='4'/></t:Delete><t:Archive/><t:Update><t:Message/><t:Odd/></t:Update>four\
        </m:Changes><m:Odd/></m:SyncFolderItemsResponseMessage></m:ResponseMessages></m:SyncFolderItemsResponse>";

    type Read = (Vec<SyncFolderItemsChange>, SyncFolderItemsResponseMessage, Vec<String>);

    fn whole(limit: usize) -> Read {
        let mut reports = Vec::new();
        let mut listen = |report: &Report<'_>| reports.push(report.to_string());
        let options = ReadOptions::new().max_kept(limit).on_report(&mut listen);
        let response = SyncFolderItems::response(RESPONSE.as_bytes(), options).expect("the response is read");
        let mut message = SyncFolderItems::split(response.body).remove(0).expect("the message is a success");
        (message.changes.take().unwrap_or_default().into_vec(), message, reports)
    }

    fn streamed(limit: usize, chunk: usize) -> Read {
        let mut reports = Vec::new();
        let mut listen = |report: &Report<'_>| reports.push(report.to_string());
        let options = ReadOptions::new().max_kept(limit).on_report(&mut listen);
        let input = BufReader::with_capacity(chunk, RESPONSE.as_bytes());
        let mut stream = Changes::<_, SyncFolderItems>::new(input, options);
        let changes = stream.by_ref().map(|change| change.expect("the change is read")).collect();
        let mut message = stream
            .into_answer()
            .outcomes
            .expect("the response is read")
            .remove(0)
            .expect("the message is a success");
        message.changes = None;
        (changes, message, reports)
    }

    #[test]
    fn streamed_response_keeps_what_the_whole_response_keeps() {
        let entries = |limit: usize| whole(limit).1.kept.len();
        assert!(entries(usize::MAX) > 8 && entries(500) > 1 && entries(500) < entries(usize::MAX));
        for limit in (0..2500).step_by(50).chain([usize::MAX]) {
            for chunk in [1, 7, 4096] {
                let (whole, streamed) = (whole(limit), streamed(limit, chunk));
                assert_eq!(whole.0, streamed.0, "limit {limit}, chunk {chunk}");
                let raws = |read: &Read| -> Vec<String> {
                    let entries = read.1.kept.iter();
                    entries.map(|entry| format!("{entry:?} {}", entry.raw_xml())).collect()
                };
                assert_eq!(raws(&whole), raws(&streamed), "limit {limit}, chunk {chunk}");
                assert!(whole.1.kept == streamed.1.kept, "limit {limit}, chunk {chunk}");
                assert_eq!(whole.2, streamed.2, "limit {limit}, chunk {chunk}");
            }
        }
    }
}
