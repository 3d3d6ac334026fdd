//! Operations on many ids or items, in requests of a limited size, without I/O.
//!
//! A [`Batch`] takes a request with any number of entries: ids, items, or changes. It creates requests with ten of
//! them by default, reads the responses, and returns each entry with its outcome, exactly once. Some entries are sent again. A
//! batch never sends an entry again if the server may have done the work, unless the operation only reads. So no item is
//! created, sent or deleted twice.
//!
//! ```
//! use ews_bindings::batch::{Batch, Finished};
//! use ews_bindings::messages::CreateItem;
//! use ews_bindings::soap::HttpResponse;
//! use ews_bindings::types::{Item, Message, MessageDisposition};
//!
//! # const ANSWERS: [&str; 2] = ["<m:CreateItemResponseMessage ResponseClass='Success'><m:ResponseCode>NoError\
//! #   </m:ResponseCode><m:Items><t:Message><t:ItemId Id='A'/></t:Message></m:Items></m:CreateItemResponseMessage>\
//! #   <m:CreateItemResponseMessage ResponseClass='Error'><m:ResponseCode>ErrorServerBusy</m:ResponseCode>\
//! #   </m:CreateItemResponseMessage>", "<m:CreateItemResponseMessage ResponseClass='Success'><m:ResponseCode>NoError\
//! #   </m:ResponseCode><m:Items><t:Message><t:ItemId Id='B'/></t:Message></m:Items></m:CreateItemResponseMessage>"];
//! # let mut answers = ANSWERS.iter();
//! # let mut post = |_: String| -> Result<(u16, Vec<u8>), std::io::Error> {
//! #     let messages = answers.next().expect("the batch sends two requests");
//! #     let uri = "http://schemas.microsoft.com/exchange/services/2006";
//! #     Ok((200, format!("<m:CreateItemResponse xmlns:m='{uri}/messages' xmlns:t='{uri}/types'><m:ResponseMessages>\
//! #         {messages}</m:ResponseMessages></m:CreateItemResponse>").into_bytes()))
//! # };
//! # let mut waits = Vec::new();
//! # let mut sleep = |wait: std::time::Duration| waits.push(wait);
//! # let mut created = Vec::new();
//! let subjects = ["Minutes", "Agenda"];
//! let items = subjects.map(|subject| {
//!     let base = Item { subject: Some(subject.to_owned()), ..Item::default() };
//!     Message { base, ..Message::default() }
//! });
//! let message_disposition = Some(MessageDisposition::SaveOnly);
//! let mut batch = Batch::new(CreateItem { message_disposition, ..CreateItem::new(items) });
//! while let Some(request) = batch.request()? {
//!     let finished = match post(request.to_xml()?) {
//!         Ok((status, body)) => batch.accept_http(&HttpResponse::new(status, &body))?,
//!         Err(_) => batch.lost()?, // the connection broke
//!     };
//!     for Finished { index, outcome, .. } in finished {
//!         match outcome {
//!             Ok(_) => println!("{}: created", subjects[index]),
//!             Err(failed) if failed.is_maybe_done() => println!("{}: look for it: {failed}", subjects[index]),
//!             Err(failed) => println!("{}: not created: {failed}", subjects[index]),
//!         }
//! #       created.push(index);
//!     }
//!     if let Some(wait) = batch.wait() {
//!         sleep(wait);
//!     }
//! }
//! # assert_eq!((created, waits.len()), (vec![0, 1], 1)); // the second item was refused once
//! # Ok::<(), ews_bindings::Error>(())
//! ```
//!
//! Give every response to [`Batch::accept_http`], whatever its status is. If no response arrives, call [`Batch::lost`]. If
//! no byte of the request was sent, [`Batch::not_sent`] puts the entries back.
//!
//! # Entries that are sent again
//!
//! | outcome of an entry | operation that only reads | any other operation |
//! |---|---|---|
//! | success, or a failure which says that nothing was done, and that is not transient | final | final |
//! | [`Refused`](crate::soap::Transient::Refused): the server is busy | again, after the wait | again, after the wait |
//! | [`OutcomeUnknown`](crate::soap::Transient::OutcomeUnknown) | again, after the wait | final, maybe done |
//! | `ErrorBatchProcessingStopped`: the server did not reach this entry | again | again |
//! | the response did not arrive | again, after the wait | final, maybe done |
//! | the response breaks off, or cannot be read | again, [each entry alone](#requests-that-the-server-refuses-as-a-whole) | final, maybe done |
//! | any other failure that is not transient, such as `ErrorInternalServerError` or a warning without its result; see the [list](crate::guide::errors#the-levels) | final | final, maybe done |
//! | a wrong number of messages in the response | again if all are transient failures, else final | final, maybe done |
//!
//! "Maybe done" means that [`Failed::is_maybe_done`] returns `true`. Look for the item in the mailbox before you send it
//! again.
//!
//! Entries that are sent again are in requests without new entries. After ten attempts in a row without any final outcome
//! ([`Batch::max_attempts`]), the entries of the last attempt get their last failure as the outcome. So the loop always
//! ends. Sending the entries of a refused request one by one is one attempt.
//!
//! # Requests that the server refuses as a whole
//!
//! If the server wants the client to sign in, forbids the request, or does not know the address, [`Batch::accept_http`]
//! returns an error. Nothing was done. The entries are still in the batch: correct the reason and continue the loop, or stop.
//! [`Batch::waiting`] returns the entries without an outcome.
//!
//! One entry can be the reason: the server cannot read it, or it makes the request or the response too large. The server
//! then answers with a SOAP fault or the HTTP status 400, 413 or 422, or the response cannot be read. If nothing was done,
//! or the operation only reads, the batch sends each entry alone. An entry that is refused alone fails if the server
//! accepts another of these entries, or a later request of the batch. If a response could not be read, the entry fails
//! only after three attempts. If the server accepts no other request, or refuses more than ten entries in a row, the
//! reason is not one entry: `accept_http` returns the error as above.
//!
//! If the request cannot be written, for example because of a character that XML forbids, call [`Batch::not_written`].
//!
//! # A program that ends early
//!
//! A batch is in memory only. For an operation that changes the mailbox, write down which entries are in a request before
//! you send it ([`Batch::in_flight`]), and their outcomes after it. After a crash, the written
//! entries without an outcome are maybe done.
//!
//! # Operations
//!
//! [`BatchOperation`] lists the operations. In each of them, the response has one message for each entry of the request.
//! Ten is the default, because the entries of one lost response all have an unknown outcome, and because large requests can
//! exceed the time or the size that a server allows. [`Batch::size`] sets another number. Set 1 if entries are large, such
//! as those of `ExportItems` and `UploadItems`.

mod isolation;
mod operation;
mod outcome;
mod requests;
mod responses;
mod rules;

pub use self::operation::BatchOperation;
pub use self::outcome::{Failed, Finished, FinishedEntries};
pub use self::requests::Batch;
pub(crate) use self::requests::Entry as BatchEntry;
pub(crate) use self::responses::lost;
